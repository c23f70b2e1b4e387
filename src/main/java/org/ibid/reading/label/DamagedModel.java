package org.ibid.reading.label;

/// The file of the shipped model is missing from the program or is not as it was written. No reference can be read.
public final class DamagedModel extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedModel(String reason) {
        super("The model that reads references (references.model, inside the program) cannot be used: " + reason
                + ". Build Ibid anew, or fetch it again.");
    }
}
