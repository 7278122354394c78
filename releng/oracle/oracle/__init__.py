"""Programs for emulators: made, recorded, and compared with the model."""
