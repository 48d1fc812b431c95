package io.sitebrief.source;

import java.io.IOException;
import java.io.InputStream;

/** A file of the brief's folder, as a stream that can be opened again and again; its path is relative, with slashes. */
public interface InputFile {

    String path();

    /** Size in bytes. */
    long size();

    InputStream open() throws IOException;
}
