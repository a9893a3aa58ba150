"""Where facts come from: files and folders of mail on this machine."""
