package org.ibid.identity;

/// The file of the shipped model is missing from the program or is not as it was written. Nothing can be compared.
public final class DamagedModel extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedModel(String reason) {
        super("The model that compares works (identity.model, inside the program) cannot be used: " + reason
                + ". Build Ibid anew, or fetch it again.");
    }
}
