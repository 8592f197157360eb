package org.aidememoire.web.safety;

/** Tells addresses of this website from others, so that a link cannot lead through it to somewhere else. */
public final class OwnAddress {
    private OwnAddress() {}

    /** Whether {@code address} is a path of this website: neither another host nor a header of one's own. */
    public static boolean is(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x7e]*|/");
    }
}
