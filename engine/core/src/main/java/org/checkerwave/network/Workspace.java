package org.checkerwave.network;

/** Scratch of one thread, made and known by what it is given back to. */
interface Workspace {
}
