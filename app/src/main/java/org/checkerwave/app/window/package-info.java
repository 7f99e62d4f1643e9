/** The desktop program's window: launcher, application and the shell that puts the views together. */
package org.checkerwave.app.window;
