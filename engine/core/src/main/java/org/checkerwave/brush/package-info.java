/** What a mouse does to a lattice: tools, shapes, the sites that a stroke covers. */
package org.checkerwave.brush;
