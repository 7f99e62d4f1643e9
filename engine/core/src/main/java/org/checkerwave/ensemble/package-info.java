/** Many independent runs of one plan: what each is, what each gives, and means with errors over them. */
package org.checkerwave.ensemble;
