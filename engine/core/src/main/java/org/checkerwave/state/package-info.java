/** State files and presets. */
package org.checkerwave.state;
