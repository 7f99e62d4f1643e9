/** Lessons as data: steps with a text, what each does to the program, and what to observe; no toolkit. */
package org.checkerwave.app.lesson;
