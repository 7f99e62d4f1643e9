/** Movies of a run as H.264 in an MP4 file, through the native ffmpeg libraries. */
package org.checkerwave.app.movie;
