/** Equations of motion, thermal noise, schedules and initial states. */
package org.checkerwave.dynamics;
