/** Exact data, training and evaluation of the networks. */
package org.checkerwave.training;
