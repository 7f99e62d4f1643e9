/** An encoder of H.264 in Java, made for pictures whose parts change but do not move. */
package org.checkerwave.app.movie.h264;
