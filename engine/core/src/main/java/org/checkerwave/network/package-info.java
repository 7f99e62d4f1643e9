/** Networks that learn the electrons' density: layers, architectures, weights and their use as a solver. */
package org.checkerwave.network;
