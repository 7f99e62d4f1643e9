/** The electrons' density in a frozen potential: the solver interface and dense diagonalization. */
package org.checkerwave.electrons;
