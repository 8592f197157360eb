package org.aidememoire.web;

/** Something else listens on the port already. */
public final class PortTakenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PortTakenException(int port, Throwable cause) {
        super("port " + port + " is taken; another aide may be serving there, or choose another port", cause);
    }
}
