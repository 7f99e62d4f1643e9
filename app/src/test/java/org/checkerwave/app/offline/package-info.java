/** That the program reaches no network. */
package org.checkerwave.app.offline;
