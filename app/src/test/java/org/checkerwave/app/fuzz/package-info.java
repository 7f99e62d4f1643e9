/** Valid files of every format, damaged at random with a fixed seed, and read. */
package org.checkerwave.app.fuzz;
