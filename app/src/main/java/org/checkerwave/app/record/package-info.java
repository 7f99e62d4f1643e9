/** What files say of the run that they come from, and how that run is done again. */
package org.checkerwave.app.record;
