"""What people ask and are answered, in pure data and functions: no chat library, no SQL."""
