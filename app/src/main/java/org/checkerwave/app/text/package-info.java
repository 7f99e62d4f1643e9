/** What the window says, in the languages that it knows. */
package org.checkerwave.app.text;
