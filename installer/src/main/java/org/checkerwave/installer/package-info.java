/** Makes the installers of this system from the built program: runtime, start cache, packages. Run by the profile {@code installer}. */
package org.checkerwave.installer;
