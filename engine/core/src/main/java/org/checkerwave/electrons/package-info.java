/** The electrons in a frozen potential: their density, the solver interface, dense diagonalization and spectra. */
package org.checkerwave.electrons;
