/** Benchmarks of what the package keeps to itself: its matrix products and its layers. */
package org.checkerwave.network;
