/** The study of the field's questions: a chain of the program's own commands, and the report on what they found. */
package org.checkerwave.app.study;
