/** The Chebyshev expansion of the electrons' density, on the whole lattice and on windows. */
package org.checkerwave.electrons.chebyshev;
