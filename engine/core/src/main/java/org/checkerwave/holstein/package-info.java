/** The Holstein model: parameters, elastic forces and energies, the perfect checkerboard in closed form. */
package org.checkerwave.holstein;
