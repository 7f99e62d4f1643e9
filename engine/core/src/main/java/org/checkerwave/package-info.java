/** The physics engine of Checkerwave: the adiabatic Holstein model on a square lattice. */
package org.checkerwave;
