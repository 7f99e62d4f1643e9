/** Plots of measurements against time, described as data and drawn to images, PNG and SVG. */
package org.checkerwave.app.figure;
