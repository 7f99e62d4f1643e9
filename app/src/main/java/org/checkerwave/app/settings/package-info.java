/** What the program remembers from one start to the next: one file of values and other files beside it. */
package org.checkerwave.app.settings;
