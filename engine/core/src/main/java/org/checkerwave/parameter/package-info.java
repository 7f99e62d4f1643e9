/** The parameters of a run, described once for sliders, options, files and documentation. */
package org.checkerwave.parameter;
