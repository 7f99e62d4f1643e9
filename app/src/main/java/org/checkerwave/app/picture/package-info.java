/**
 * The lattice as a picture: which field, in which colours, of which part, and as an image file. Draws into plain pixel
 * arrays and AWT images, so that the window and the command line show the same thing.
 */
package org.checkerwave.app.picture;
