package io.sitebrief.publish.git;

/** A name and a password, or token, for a repository over https. */
public record GitLogin(String user, String password) {

    /** Without the password, because log files are read by many. */
    @Override
    public String toString() {
        return "GitLogin[" + user + "]";
    }
}
