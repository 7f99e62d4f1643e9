/** What is measured on a frame. */
package org.checkerwave.observable;
