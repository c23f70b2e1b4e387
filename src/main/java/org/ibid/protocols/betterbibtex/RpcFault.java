package org.ibid.protocols.betterbibtex;

/// A call that cannot be answered, with the code that JSON-RPC 2.0 (section 5.1) has for it.
final class RpcFault extends RuntimeException {

    static final int PARSE_ERROR = -32700;
    static final int INVALID_REQUEST = -32600;
    static final int METHOD_NOT_FOUND = -32601;
    static final int INVALID_PARAMS = -32602;

    private final int code;

    RpcFault(int code, String message) {
        super(message);
        this.code = code;
    }

    static RpcFault params(String message) {
        return new RpcFault(INVALID_PARAMS, message);
    }

    int code() {
        return code;
    }
}
