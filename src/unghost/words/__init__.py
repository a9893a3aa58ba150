"""What all rooms speak of: frozen dataclasses and enumerations, nothing that does anything."""
