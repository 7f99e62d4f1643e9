/** What the window shows and does, as properties and commands; knows no scene graph, so that it is tested without one. */
package org.checkerwave.app.model;
