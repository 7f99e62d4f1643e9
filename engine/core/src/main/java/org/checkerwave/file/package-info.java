/** Files that are whole or not there, and the formats that Python reads: .npy, .npz, safetensors, JSON. */
package org.checkerwave.file;
