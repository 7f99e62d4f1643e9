/** Manual pages and shell completions, written from the model of the command line when an installer is built. */
package org.checkerwave.app.manual;
