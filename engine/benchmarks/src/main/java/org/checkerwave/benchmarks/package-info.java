/** How fast the solvers and the dynamics are, measured with JMH; one program prints the table. */
package org.checkerwave.benchmarks;
