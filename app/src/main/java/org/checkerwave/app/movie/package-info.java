/** Movies of a run: H.264 in an MP4 file, GIF, APNG, numbered pictures. */
package org.checkerwave.app.movie;
