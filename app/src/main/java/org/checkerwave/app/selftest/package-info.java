/** What {@code checkerwave --self-test} looks at: whether this installation works on this system. */
package org.checkerwave.app.selftest;
