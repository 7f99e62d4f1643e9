/** The periodic square lattice and its index order. */
package org.checkerwave.lattice;
