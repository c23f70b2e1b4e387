package org.ibid.protocols.betterbibtex;

/// A call that cannot be answered, with the code that JSON-RPC 2.0 (section 5.1) has for it.
final class RpcFault extends RuntimeException {

    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;
    /// Of those that a server may give a meaning of its own.
    private static final int TOO_MUCH = -32000;

    private final int code;

    RpcFault(int code, String message) {
        super(message);
        this.code = code;
    }

    static RpcFault params(String message) {
        return new RpcFault(INVALID_PARAMS, message);
    }

    static RpcFault tooMuch(int characters) {
        return new RpcFault(
                TOO_MUCH,
                "The answers to the calls before have more than " + characters
                        + " characters, so this one is not made: send it in a batch of its own.");
    }

    int code() {
        return code;
    }
}
