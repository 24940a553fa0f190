"""What several algorithms need: frame parameters, feature reading, styles, feedback."""
