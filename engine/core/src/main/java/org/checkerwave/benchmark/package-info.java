/** Speed and error of the solvers against each other. */
package org.checkerwave.benchmark;
