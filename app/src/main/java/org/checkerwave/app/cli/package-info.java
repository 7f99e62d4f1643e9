/** The command line: the same engine without a window. */
package org.checkerwave.app.cli;
