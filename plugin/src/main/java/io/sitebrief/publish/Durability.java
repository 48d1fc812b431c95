package io.sitebrief.publish;

/** How long written files must last: until the next run makes them again, or through a power cut. */
public enum Durability {
    /** Under target/: what is lost is generated again, so that no page waits for the device. */
    REBUILDABLE,
    /** In a published site: every file is on the device before the version takes its place. */
    LASTING
}
