/** Finite groups acting on sites and components: irreps, symmetry-adapted bases and Clebsch–Gordan coefficients. */
package org.checkerwave.symmetry;
