package org.checkerwave.parameter;

/** How a parameter's range is best walked through: by equal steps or by equal ratios. */
public enum Scale {
    LINEAR, LOGARITHMIC
}
