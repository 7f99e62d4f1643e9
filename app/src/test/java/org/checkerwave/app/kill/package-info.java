/** That a process which is killed loses nothing. */
package org.checkerwave.app.kill;
