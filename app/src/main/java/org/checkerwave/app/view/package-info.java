/** The parts that the window is composed of: one class a group of controls, each over its own model. */
package org.checkerwave.app.view;
